package org.mapiemulator.mapi;

/** IProfSect: a section of a profile. Changes of its properties are immediate. */
@ComInterface(name = "IProfSect", iid = "{00020304-0000-0000-C000-000000000046}")
public interface ProfSect extends MapiProp {}
