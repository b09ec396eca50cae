package org.mapiemulator.internal.property;

import org.mapiemulator.settings.AbsentInRestriction;
import org.mapiemulator.settings.AnsiCodePage;
import org.mapiemulator.settings.CopyPropsFolderMove;
import org.mapiemulator.settings.CopyPropsMove;
import org.mapiemulator.settings.CopyToOtherKind;
import org.mapiemulator.settings.DeleteMissingProperty;
import org.mapiemulator.settings.GetPropsLimit;
import org.mapiemulator.settings.MoveWithoutReplace;
import org.mapiemulator.settings.SeekPastEnd;
import org.mapiemulator.settings.SetPropsOfNullType;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.StreamLimit;
import org.mapiemulator.settings.StreamMode;
import org.mapiemulator.settings.StringCollation;

/** The settings that decide about properties, looked up once per provider. */
public record PropSettings(
    CodePage codePage,
    ValueOrder order,
    boolean absentIsLowest,
    boolean missingIsProblem,
    boolean nullTypeIsDropped,
    int getPropsLimit,
    int streamLimit,
    boolean transactedStreams,
    boolean seekExtends,
    boolean copyPropsKeepsSource,
    boolean moveNeedsReplace,
    boolean copyPropsMovesFromFolders,
    boolean copiesToOtherKinds) {

  public static PropSettings of(Settings settings) {
    return new PropSettings(
        CodePage.of(settings.get(AnsiCodePage.class).charset()),
        ValueOrder.of(settings.get(StringCollation.class)),
        settings.get(AbsentInRestriction.class) == AbsentInRestriction.LOWEST,
        settings.get(DeleteMissingProperty.class) == DeleteMissingProperty.PROBLEM,
        settings.get(SetPropsOfNullType.class) == SetPropsOfNullType.DROPPED,
        settings.get(GetPropsLimit.class).bytes(),
        settings.get(StreamLimit.class).bytes(),
        settings.get(StreamMode.class) == StreamMode.TRANSACTED,
        settings.get(SeekPastEnd.class) == SeekPastEnd.AT_ONCE,
        settings.get(CopyPropsMove.class) == CopyPropsMove.KEEPS_SOURCE,
        settings.get(MoveWithoutReplace.class) == MoveWithoutReplace.REFUSED,
        settings.get(CopyPropsFolderMove.class) == CopyPropsFolderMove.ALLOWED,
        settings.get(CopyToOtherKind.class) == CopyToOtherKind.ALLOWED);
  }
}
