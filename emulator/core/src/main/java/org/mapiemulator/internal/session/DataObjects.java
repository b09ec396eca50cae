package org.mapiemulator.internal.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.property.PropDataObject;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.provider.Providers;
import org.mapiemulator.internal.table.TableDataObject;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.PropData;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.TableData;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.settings.Settings;

/** CreateTable and CreateIProp: objects in memory, which providers need most (UTL-28, UTL-40). */
final class DataObjects {

  private final ClientProcess process;
  private final Providers providers;

  DataObjects(ClientProcess process, Providers providers) {
    this.process = process;
    this.providers = providers;
  }

  TableData table(
      Call call,
      @Nullable Iid iid,
      long reserved,
      int tableType,
      @Nullable PropTag index,
      @Nullable List<PropTag> columns) {
    process.requireUtilities(call);
    check(iid, Iid.MAPI_TABLE_DATA, reserved);
    TableType type = type(tableType);
    if (index == null) {
      throw MapiFailure.invalidParameter("ulPropTagIndexColumn is null");
    }
    @Nullable String refusal = TableDataObject.refusal(index);
    if (refusal != null) {
      throw MapiFailure.invalidParameter(refusal);
    }
    if (columns == null || columns.isEmpty()) {
      throw MapiFailure.invalidParameter("lpSPropTagArrayColumns has no columns");
    }
    for (@Nullable PropTag column : columns) {
      if (column == null) {
        throw MapiFailure.invalidParameter("lpSPropTagArrayColumns has an element null");
      }
    }
    Settings settings = process.gate().settings();
    return new TableDataObject(
        settings,
        providers::newUid,
        () -> providers.tableEvents(process),
        type,
        index,
        List.copyOf(columns));
  }

  PropData props(Call call, @Nullable Iid iid, long reserved) {
    process.requireUtilities(call);
    check(iid, Iid.MAPI_PROP_DATA, reserved);
    return new PropDataObject(PropSettings.of(process.gate().settings()));
  }

  private static void check(@Nullable Iid iid, Iid known, long reserved) {
    if (reserved != 0) {
      throw MapiFailure.invalidParameter("lpvReserved is " + reserved + " and must be zero");
    }
    if (iid != null && !iid.equals(known)) {
      throw new MapiFailure(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, iid.name());
    }
  }

  private static TableType type(int value) {
    for (TableType type : TableType.values()) {
      if (type.value() == value) {
        return type;
      }
    }
    throw MapiFailure.invalidParameter("ulTableType is " + value + ", which is no TBLTYPE_ value");
  }
}
