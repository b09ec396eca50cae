package org.mapiemulator.examples.bug;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.examples.story.Stage;
import org.mapiemulator.examples.story.Story;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.settings.ObjectLimit;
import org.mapiemulator.settings.Settings;

/** Values that are none, and objects that are too many. */
final class DataBugs {

  private static final int NEW_SESSION =
      bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.NO_MAIL, LogonFlag.UNICODE);
  private static final int LIMIT = 32;

  private DataBugs() {}

  static List<Bug> all() {
    return List.of(objectLimit(), errorReadAsValue());
  }

  private static Bug objectLimit() {
    Settings server = Settings.outlook2016().with(ObjectLimit.of(LIMIT));
    Story hoards =
        Story.of(
                "b42-object-limit",
                "One object too many",
                "The program opens one folder after the other and means to release them at the end."
                    + " The server lets it have 32 of a kind; the report lists what is open.",
                stage -> withStore(stage, store -> hoard(stage, store)))
            .under(server)
            .expects("folder 33 gives MAPI_E_CALL_FAILED (0x80004005)")
            .finds(LintRule.OBJECT_LIMIT, "scanner");
    Story releases =
        Story.of(
                "b42-released-in-between",
                "One object at a time",
                "The program releases each folder before it opens the next.",
                stage ->
                    withStore(
                        stage,
                        store -> {
                          for (int i = 0; i <= LIMIT; i++) {
                            root(store).release();
                          }
                          stage.note("all folders read");
                        }))
            .under(server)
            .expects("all folders read");
    return Bug.of("B42", "object-limit", hoards, releases);
  }

  private static void hoard(Stage stage, MsgStore store) {
    List<MapiFolder> folders = new ArrayList<>();
    try {
      while (folders.size() <= LIMIT) {
        folders.add(root(store));
      }
    } catch (MapiException e) {
      stage.note("folder " + (folders.size() + 1) + " gives " + e.hresult());
    }
    folders.forEach(MapiFolder::release);
  }

  // GetProps has succeeded, but not for this property.

  private static Bug errorReadAsValue() {
    Story read =
        Story.of(
                "b45b-error-read-as-value",
                "An error is read as a value",
                "GetProps says MAPI_W_ERRORS_RETURNED, the program does not look, and takes the"
                    + " error in place of the comment for a text. In C it would have got a pointer"
                    + " into nowhere; here the read fails, and writing the error on is found.",
                stage ->
                    withStore(
                        stage,
                        store -> {
                          MapiFolder root = root(store);
                          PropValue comment = comment(root).value().get(0);
                          try {
                            stage.note("the comment is " + comment.text());
                          } catch (RuntimeException e) {
                            stage.note("reading it gives " + e.getClass().getSimpleName());
                          }
                          root.release();
                        }))
            .expects("reading it gives PropValueException");
    Story looks =
        Story.of(
                "b45b-error-looked-at",
                "An error is looked at",
                "The program looks at the status, then at the type of the value.",
                stage ->
                    withStore(
                        stage,
                        store -> {
                          MapiFolder root = root(store);
                          Result<List<PropValue>> result = comment(root);
                          boolean there =
                              !result.status().equals(Hresult.MAPI_W_ERRORS_RETURNED)
                                  || !result.value().get(0).tag().is(PropType.ERROR);
                          stage.note("there is a comment: " + there);
                          root.release();
                        }))
            .expects("there is a comment: false");
    return Bug.of("B45b", "error-slot-read-as-value", read, looks);
  }

  private static Result<List<PropValue>> comment(MapiFolder folder) {
    PropTag missing = PropTags.PR_COMMENT;
    return folder.getProps(List.of(missing), 0);
  }

  private static MapiFolder root(MsgStore store) {
    return (MapiFolder) store.openEntry(null, null, 0).object();
  }

  /** Logs on, does something with the default store, and ends everything. */
  private static void withStore(Stage stage, java.util.function.Consumer<MsgStore> work) {
    Mapi32 mapi32 = stage.mapi32("scanner");
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_SESSION);
    MsgStore store = Program.defaultStore(session);
    work.accept(store);
    store.release();
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }
}
