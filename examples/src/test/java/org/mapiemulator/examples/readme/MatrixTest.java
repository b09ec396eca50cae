package org.mapiemulator.examples.readme;

import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.junit.jupiter.OutlookVersion.BEFORE_OUTLOOK_2007_SP2;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2010;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2016;

import org.mapiemulator.MapiActor;
import org.mapiemulator.examples.archiver.Archiver;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.OutlookVersions;
import org.mapiemulator.mapi.Mapi32;

@MapiTest
class MatrixTest {

  // tag::matrix[]
  @OutlookVersions({OUTLOOK_2016, OUTLOOK_2010, BEFORE_OUTLOOK_2007_SP2}) // in place of @Test
  void leaves_outlook_alone(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook) {
    Archiver.start(mapi32).stop();

    assertThat(outlook.session()).isAlive();
  }
  // end::matrix[]
}
