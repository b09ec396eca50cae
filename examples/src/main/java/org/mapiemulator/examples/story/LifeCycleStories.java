package org.mapiemulator.examples.story;

import java.util.List;
import org.mapiemulator.examples.program.CommandLineTool;
import org.mapiemulator.examples.program.InspectionTool;
import org.mapiemulator.examples.program.MigrationTool;
import org.mapiemulator.examples.program.TextbookImporter;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UiHooks;

/** The life cycles of published clients, as far as their calls concern sessions. */
final class LifeCycleStories {

  private LifeCycleStories() {}

  static List<Story> all() {
    return List.of(
        Story.of(
            "textbook-importer",
            "Life cycle: textbook importer",
            "The life of an importer as in the text books, Thunderbird's for instance. It begins"
                + " and ends everything in its order, and nothing is found.",
            stage -> new TextbookImporter(stage.mapi32("importer")).run()),
        Story.of(
                "inspection-tool",
                "Life cycle: inspection tool",
                "The life of MFCMAPI: a session that others may join, a profile that the user"
                    + " chooses, a worker thread that initializes MAPI itself, a Logoff that may"
                    + " ask. Its known mistake is that it releases its store after Logoff,"
                    + " which has closed it; Release is the one call that still works.",
                LifeCycleStories::inspect)
            .under(
                Settings.outlook2016()
                    .with(UiHooks.NO_USER.onLogon(dialog -> DialogAnswer.choose("Ada")))),
        Story.of(
                "command-line-tool",
                "Life cycle: command-line tool",
                "The life of MrMAPI: it releases its session and never calls Logoff. MAPI ends"
                    + " such a session by itself; it is a warning and fails no test.",
                stage -> new CommandLineTool(stage.mapi32("mrmapi"), "Ada").run())
            .finds(LintRule.RELEASED_WITHOUT_LOGOFF, "mrmapi"),
        Story.of(
            "migration-tool",
            "Life cycle: migration tool",
            "The life of Zimbra's migration tool: a private session on a profile of its own"
                + " choice, without mail transport. Nothing is found.",
            stage -> new MigrationTool(stage.mapi32("migration"), "Bob").run()));
  }

  private static void inspect(Stage stage) {
    InspectionTool tool = InspectionTool.start(stage.mapi32("mfcmapi"));
    stage.onThread(tool::readInBackground);
    tool.close();
  }
}
