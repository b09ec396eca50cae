package org.mapiemulator.tests.junit;

import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2010;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2016;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.OutlookVersionsClass;

/** Wrong versions of classes. JUnit before 5.13 must not get to see them. */
final class RefusedClasses {

  private RefusedClasses() {}

  @MapiTest
  @OutlookVersionsClass({})
  static class NoVersion {
    @Test
    void test() {}
  }

  @MapiTest
  @OutlookVersionsClass({OUTLOOK_2016, OUTLOOK_2016})
  static class VersionTwice {
    @Test
    void test() {}
  }

  @MapiTest(outlook = OUTLOOK_2016)
  @OutlookVersionsClass({OUTLOOK_2016, OUTLOOK_2010})
  static class VersionsAndVersion {
    @Test
    void test() {}
  }

  @OutlookVersionsClass(OUTLOOK_2016)
  static class AnnotationOnMethod {
    @Test
    @MapiTest
    void test() {}
  }
}
