package org.mapiemulator.mapi;

/**
 * SPropProblem: one property that a call could not handle (PRP-47).
 *
 * @param index its place in the list that the call got, from 0
 * @param tag the property
 * @param scode why it failed
 */
public record PropProblem(int index, PropTag tag, Hresult scode) {}
