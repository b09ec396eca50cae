package org.mapiemulator.tests.architecture.samples;

/** Neither final nor made to be extended. */
public class CanBeExtended {}
