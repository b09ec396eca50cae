package org.mapiemulator.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.junit.jupiter.AllowFinding;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropertySets;

@MapiTest(profiles = "Ada")
class MailImporterTest {

  private static final List<Draft> DRAFTS =
      DraftParser.parse(
          """
          message:
          subject: Budget
          from: bob@example.org
          to: ada@example.com
          to: eve@example.org
          received: 2009-01-12T09:30:00Z
          project: 42
          The figures are attached.
          file: figures.csv month,amount
          attached:
            subject line of nobody
          subject: Figures of last year
          from: eve@example.org
          received: 2008-01-14T08:00:00Z
          file: old.csv 1,2,3
          end:

          message:
          subject: Übersicht 概要
          from: hanako@example.jp
          received: 2009-01-13T09:30:00Z
          資料
          """);

  @Test
  void writes_everything(MapiSubsystem mapi, @Client("importer") Mapi32 mapi32) {
    List<String> skipped = new MailImporter(mapi32, "Ada").importMail("Imported", DRAFTS);

    assertThat(skipped).isEmpty();
    var imported = mapi.mailbox("Mailbox - Ada").folder("Imported");
    assertThat(imported).containsExactlySubjects("Budget", "Übersicht 概要");
    assertThat(imported.message("Budget"))
        .isFrom("bob@example.org")
        .isRead()
        .hasRecipient("ada@example.com")
        .hasRecipient("eve@example.org")
        .hasBodyContaining("The figures are attached.")
        .hasProperty(PropName.of(PropertySets.PS_PUBLIC_STRINGS, "ProjectNumber"), 42)
        .hasAttachments(2);
    var inner = imported.message("Budget").attachments().get(1).embedded().orElseThrow();
    assertThat(inner).hasSubject("Figures of last year").hasAttachment("old.csv");
  }

  @Test
  void takes_the_folder_that_is_there(MapiSubsystem mapi, @Client("importer") Mapi32 mapi32) {
    new MailImporter(mapi32, "Ada").importMail("Imported", DRAFTS);
    new MailImporter(mapi32, "Ada").importMail("imported", DRAFTS);

    assertThat(mapi.mailbox("Mailbox - Ada").folder("Imported")).hasMessageCount(4);
  }

  /** There is no other way to give up a message than to release it. */
  @Test
  @AllowFinding(rule = LintRule.CHANGES_NOT_SAVED, because = "the message is given up")
  void leaves_out_what_the_store_does_not_take(
      MapiSubsystem mapi, @Client("importer") Mapi32 mapi32, Faults faults) {
    faults
        .on(MapiMethod.SET_PROPS)
        .by("importer")
        .nth(2)
        .answerUndocumented(Hresult.MAPI_E_TOO_BIG);

    List<String> skipped = new MailImporter(mapi32, "Ada").importMail("Imported", DRAFTS);

    assertThat(skipped).singleElement().asString().startsWith("Budget: ").contains("TOO_BIG");
    assertThat(mapi.mailbox("Mailbox - Ada").folder("Imported"))
        .containsExactlySubjects("Übersicht 概要");
  }

  @ParameterizedTest
  @EnumSource(names = {"OPEN_MSG_STORE", "CREATE_FOLDER", "CREATE_MESSAGE"})
  void leaves_nothing_open_when_it_cannot_go_on(
      MapiMethod step, @Client("importer") Mapi32 mapi32, Faults faults) {
    faults.on(step).by("importer").answer(Hresult.MAPI_E_NO_ACCESS);

    assertThatMapiCall(() -> new MailImporter(mapi32, "Ada").importMail("Imported", DRAFTS))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
  }

  @Test
  void says_which_line_is_outside_of_a_message() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DraftParser.parse("subject: Budget"))
        .withMessageContaining("\"subject: Budget\"");
  }
}
