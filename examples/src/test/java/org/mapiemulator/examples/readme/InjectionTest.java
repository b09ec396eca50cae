package org.mapiemulator.examples.readme;

import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2010;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.program.MigrationTool;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.Mapi;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.OnProfile;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiSession;

// tag::injection[]
@MapiTest(
    outlook = OUTLOOK_2010,
    profiles = {"Ada", "Bob"})
class InjectionTest {

  @Mapi MapiSubsystem mapi; // fields, too; each test has a subsystem of its own

  @Actor("OUTLOOK.EXE")
  MapiActor outlook; // logged on, and others can join its session

  @Test
  void injects(
      MapiSession own, // a session of its own, on the first profile
      @Client("viewer") @Shared MapiSession shared, // has joined the session of OUTLOOK.EXE
      @Client("importer") @OnProfile("Bob") MapiSession bobs,
      @Client("tool") Mapi32 mapi32) { // MAPI32.DLL of a process that has done nothing yet

    assertThat(own).isPrivate().usesProfile("Ada");
    assertThat(shared).isSharedWith(outlook.session());
    assertThat(bobs).isOf("importer").usesProfile("Bob");

    new MigrationTool(mapi32, "Ada").run();
    assertThat(mapi.client("tool")).hasNoOpenObjects();
  } // what was injected need not be ended
}
// end::injection[]
