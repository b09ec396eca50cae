package org.mapiemulator.internal.property;

/** The pattern of a RES_CONTENT: FL_FULLSTRING, FL_SUBSTRING or FL_PREFIX (RES-09). */
interface ContentMatch {

  boolean matches(Object value);
}
