package org.mapiemulator.tests.mapi;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.mapi.AbCacheFlag;
import org.mapiemulator.mapi.AbOpenFlag;
import org.mapiemulator.mapi.Access;
import org.mapiemulator.mapi.AddressFlag;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.BitMask;
import org.mapiemulator.mapi.Bookmark;
import org.mapiemulator.mapi.ContainerFlag;
import org.mapiemulator.mapi.ContentsTableFlag;
import org.mapiemulator.mapi.CopyFlag;
import org.mapiemulator.mapi.CopyFolderFlag;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.CreateEntryFlag;
import org.mapiemulator.mapi.CreateFolderFlag;
import org.mapiemulator.mapi.CreateMessageFlag;
import org.mapiemulator.mapi.DefaultStoreOption;
import org.mapiemulator.mapi.DeferredErrorsFlag;
import org.mapiemulator.mapi.DeleteAttachFlag;
import org.mapiemulator.mapi.DeleteFolderFlag;
import org.mapiemulator.mapi.DeleteMessagesFlag;
import org.mapiemulator.mapi.DeleteRowsFlag;
import org.mapiemulator.mapi.DisplayType;
import org.mapiemulator.mapi.EmptyFolderFlag;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.FindRowFlag;
import org.mapiemulator.mapi.FlushQueuesFlag;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.FuzzyLevel;
import org.mapiemulator.mapi.HierarchyTableFlag;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiConstant;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.MessageStatus;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.NameStatus;
import org.mapiemulator.mapi.NamesCreateFlag;
import org.mapiemulator.mapi.NamesFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OneOffFlag;
import org.mapiemulator.mapi.OpenAddressBookFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.OpenProfileSectionFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.OpenSoftDeletedFlag;
import org.mapiemulator.mapi.PropAccess;
import org.mapiemulator.mapi.PropNameKind;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.QueryColumnsFlag;
import org.mapiemulator.mapi.QueryRowsFlag;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.ResolveNameFlag;
import org.mapiemulator.mapi.ResourceFlag;
import org.mapiemulator.mapi.ResourceMethod;
import org.mapiemulator.mapi.ResourceType;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.SaveSortFlag;
import org.mapiemulator.mapi.SearchFlag;
import org.mapiemulator.mapi.SearchState;
import org.mapiemulator.mapi.SettingsDialogFlag;
import org.mapiemulator.mapi.ShowFormFlag;
import org.mapiemulator.mapi.StatusCode;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.StoreSupport;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.SubmitFlag;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableFlag;
import org.mapiemulator.mapi.TableRowType;
import org.mapiemulator.mapi.TableSort;
import org.mapiemulator.mapi.TableState;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.mapi.TransportLogoffFlag;
import org.mapiemulator.mapi.ValidFolderMask;
import org.mapiemulator.mapi.ValidateStateFlag;
import org.mapiemulator.mapi.spi.AbLogonFlag;
import org.mapiemulator.mapi.spi.EndMessageFlag;
import org.mapiemulator.mapi.spi.ExpandRecipsFlag;
import org.mapiemulator.mapi.spi.ModifyProfileFlag;
import org.mapiemulator.mapi.spi.ReadReceiptFlag;
import org.mapiemulator.mapi.spi.ServiceContext;
import org.mapiemulator.mapi.spi.ServiceFlag;
import org.mapiemulator.mapi.spi.SpoolerNotifyFlag;
import org.mapiemulator.mapi.spi.StatusRowFlag;
import org.mapiemulator.mapi.spi.SubscribeFlag;
import org.mapiemulator.mapi.spi.TransportLogonFlag;
import org.mapiemulator.mapi.spi.TransportLogonResultFlag;
import org.mapiemulator.mapi.spi.TransportNotifyFlag;
import org.mapiemulator.mapi.spi.TransportSubmitFlag;
import org.mapiemulator.testkit.Verifies;

/** Numbers of flags and other constants (sessions.md 2.1 to 2.13; rules of stores.md). */
class ConstantTest {

  /** The section that lists the constants of each enum. */
  private static final Map<Class<?>, String> SECTIONS =
      Map.ofEntries(
          entry(LogonFlag.class, "2.1"),
          entry(StringFlag.class, "2.1"),
          entry(MapiInitFlag.class, "2.2"),
          entry(LogoffFlag.class, "2.3"),
          entry(TransportLogoffFlag.class, "2.3"),
          entry(StoreLogoffFlag.class, "2.4"),
          entry(EventMask.class, "2.6"),
          entry(TableEvent.class, "2.7"),
          entry(ObjectType.class, "2.8"),
          entry(OpenFlag.class, "2.12"),
          entry(OpenMsgStoreFlag.class, "2.12"),
          entry(OpenAddressBookFlag.class, "2.12"),
          entry(OpenProfileSectionFlag.class, "2.12"),
          entry(ShowFormFlag.class, "2.12"),
          entry(DefaultStoreOption.class, "2.12"),
          entry(ResourceFlag.class, "2.10"),
          entry(ModifyProfileFlag.class, "2.12"),
          entry(SubscribeFlag.class, "2.13"),
          entry(AbLogonFlag.class, "2.12"),
          entry(TransportLogonFlag.class, "2.13"),
          entry(TransportLogonResultFlag.class, "2.13"),
          entry(TransportNotifyFlag.class, "2.13"),
          entry(SpoolerNotifyFlag.class, "2.13"),
          entry(StatusRowFlag.class, "2.11"),
          entry(TransportSubmitFlag.class, "2.13"),
          entry(EndMessageFlag.class, "2.13"),
          entry(ExpandRecipsFlag.class, "2.13"),
          entry(ServiceContext.class, "2.12"),
          entry(ServiceFlag.class, "2.12"),
          entry(ReadReceiptFlag.class, "2.13"),
          entry(ValidateStateFlag.class, "2.11"),
          entry(FlushQueuesFlag.class, "2.11"),
          entry(SettingsDialogFlag.class, "2.11"),
          entry(StatusCode.class, "2.11"),
          entry(ResourceMethod.class, "2.11"),
          entry(ResourceType.class, "2.9"));

  /** The rules of stores.md that list the constants of the others. */
  private static final Map<Class<?>, String> RULES =
      Map.ofEntries(
          entry(AbCacheFlag.class, "ABK-08"),
          entry(AbOpenFlag.class, "ABK-01"),
          entry(Access.class, "FLD-05"),
          entry(AddressFlag.class, "ABK-22"),
          entry(AttachMethod.class, "ATT-08"),
          entry(BitMask.class, "RES-12"),
          entry(Bookmark.class, "TBL-21"),
          entry(ContainerFlag.class, "ABK-23"),
          entry(ContentsTableFlag.class, "CON-01"),
          entry(CopyFlag.class, "PRP-59"),
          entry(CopyFolderFlag.class, "FLD-33"),
          entry(CopyMessagesFlag.class, "FLD-16"),
          entry(CreateEntryFlag.class, "ABK-28"),
          entry(CreateFolderFlag.class, "FLD-29"),
          entry(CreateMessageFlag.class, "FLD-10"),
          entry(DeferredErrorsFlag.class, "GEN-11"),
          entry(DeleteAttachFlag.class, "ATT-04"),
          entry(DeleteFolderFlag.class, "FLD-36"),
          entry(DeleteMessagesFlag.class, "FLD-25"),
          entry(DeleteRowsFlag.class, "UTL-33"),
          entry(PropAccess.class, "UTL-41 UTL-42"),
          entry(DisplayType.class, "ABK-27"),
          entry(EmptyFolderFlag.class, "FLD-40"),
          entry(FindRowFlag.class, "TBL-29"),
          entry(FolderType.class, "FLD-03"),
          entry(FuzzyLevel.class, "RES-08 RES-10"),
          entry(HierarchyTableFlag.class, "CON-05 CON-01"),
          entry(MessageFlag.class, "MSG-10"),
          entry(MessageStatus.class, "FLD-45"),
          entry(ModifyRecipientsFlag.class, "REC-02"),
          entry(NameStatus.class, "ABK-13"),
          entry(NamesCreateFlag.class, "NAM-01"),
          entry(NamesFlag.class, "NAM-12"),
          entry(OneOffFlag.class, "ABK-05"),
          entry(OpenPropertyFlag.class, "PRP-35"),
          entry(OpenSoftDeletedFlag.class, "STO-19 D-01"),
          entry(PropNameKind.class, "NAM-05"),
          entry(PropType.class, "TAG-03"),
          entry(QueryColumnsFlag.class, "TBL-08"),
          entry(QueryRowsFlag.class, "TBL-17"),
          entry(ReadFlag.class, "RDS-01 FLD-16"),
          entry(RecipientType.class, "REC-08"),
          entry(Relop.class, "RES-03"),
          entry(ResolveNameFlag.class, "ABK-08"),
          entry(SaveFlag.class, "PRP-05 D-01"),
          entry(SaveSortFlag.class, "FLD-47"),
          entry(SearchFlag.class, "CON-12"),
          entry(SearchState.class, "CON-19 CON-20"),
          entry(StoreSupport.class, "STO-04"),
          entry(SubmitFlag.class, "SUB-01"),
          entry(TableFlag.class, "TBL-03 TBL-12"),
          entry(TableRowType.class, "SRT-10"),
          entry(TableSort.class, "SRT-01"),
          entry(TableState.class, "TBL-02"),
          entry(TableType.class, "TBL-02"),
          entry(ValidFolderMask.class, "SPF-02"));

  /** Constants that the specification does not list: the first value of COM's or of a header. */
  private static final Map<String, Integer> UNLISTED =
      Map.of("STREAM_SEEK_SET", 0, "STREAM_SEEK_CUR", 1, "STREAM_SEEK_END", 2, "NO_ATTACHMENT", 0);

  /** Rows that are combinations, versions, or belong to parameters without flags. */
  private static final Set<String> NO_CONSTANTS =
      Set.of(
          "(all known bits)",
          "MAPI_SIMPLE_DEFAULT",
          "MAPI_SIMPLE_EXPLICIT",
          "MAPI_INIT_VERSION",
          "(reserved for MAPI)",
          "IABLogon::Logoff");

  static List<Class<?>> constants() {
    return Seam.types().stream()
        .filter(type -> MapiConstant.class.isAssignableFrom(type) && type.isEnum())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("constants")
  void every_constant_has_the_number_of_its_macro(Class<?> type) {
    for (MapiConstant constant : constants(type)) {
      if (UNLISTED.containsKey(constant.macro())) {
        assertThat(UNLISTED).containsEntry(constant.macro(), constant.value());
      } else if (RULES.containsKey(type)) {
        assertThat(numbersInRules(requireNonNull(RULES.get(type)), constant.macro()))
            .as(constant.macro())
            .contains(constant.value());
      } else {
        assertThat(Spec.numbers(section(type))).containsEntry(constant.macro(), constant.value());
      }
    }
  }

  /** Gives the numbers behind a name in some rules, which may leave out the beginning of a name. */
  private static Set<Integer> numbersInRules(String rules, String macro) {
    // Types with several values are the others with a bit (TAG-04).
    int bit = macro.startsWith("PT_MV_") ? 0x1000 : 0;
    String text = Spec.rules(rules.split(" ", -1));
    Set<Integer> numbers = new LinkedHashSet<>();
    String name = macro.replace("PT_MV_", "PT_").replaceFirst("^FOLDER_(.*)_VALID$", "$1");
    for (String rest = name; !rest.isEmpty(); rest = afterFirst(rest)) {
      Matcher mention =
          Pattern.compile("\\b" + rest + " \\(?(0x\\p{XDigit}+|\\d+)\\b").matcher(text);
      while (mention.find()) {
        numbers.add(Long.decode(mention.group(1)).intValue() | bit);
      }
    }
    return numbers;
  }

  private static String afterFirst(String name) {
    return name.contains("_") ? name.substring(name.indexOf('_') + 1) : "";
  }

  private static List<MapiConstant> constants(Class<?> type) {
    return Arrays.stream(requireNonNull(type.getEnumConstants()))
        .map(MapiConstant.class::cast)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("constants")
  void the_constant_is_named_after_its_macro(Class<?> type) {
    // A word at the end that the type says already may be left out: SearchFlag.STOP.
    String words = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "|");
    for (MapiConstant constant : constants(type)) {
      String macro = constant.macro().replaceFirst("^FOLDER_(.*)_VALID$", "$1").replace("_", "");
      String name = constant.toString().replace("_", "");
      assertThat(macro).matches("(?i).*" + name + "(" + words + ")?");
    }
  }

  @Test
  void every_macro_of_a_family_has_its_constant() {
    for (String section : List.of("2.1", "2.2", "2.3", "2.4", "2.6", "2.7", "2.8")) {
      Set<String> macros = new LinkedHashSet<>(Spec.numbers(section).keySet());
      macros.removeAll(NO_CONSTANTS);
      for (Class<?> type : constants()) {
        if (section.equals(SECTIONS.get(type))) {
          constants(type).forEach(constant -> macros.remove(constant.macro()));
        }
      }
      assertThat(macros).as("macros of %s without a constant", section).isEmpty();
    }
  }

  @Test
  void the_mask_of_all_logon_flags_is_the_one_of_the_specification() {
    assertThat(MapiFlag.mask(LogonFlag.class))
        .isEqualTo(0x8033B07F)
        .isEqualTo(Spec.numbers("2.1").get("(all known bits)"));
  }

  @Test
  @Verifies("R-148")
  void the_header_shortcuts_of_simple_mapi_are_combinations_of_flags() {
    assertThat(MapiFlag.decode(0x00001009, LogonFlag.class))
        .isEqualTo("MAPI_LOGON_UI | MAPI_ALLOW_OTHERS | MAPI_FORCE_DOWNLOAD");
    assertThat(MapiFlag.decode(0x00001012, LogonFlag.class))
        .isEqualTo("MAPI_NEW_SESSION | MAPI_EXPLICIT_PROFILE | MAPI_FORCE_DOWNLOAD");
    assertThat(Spec.numbers("2.1"))
        .containsEntry("MAPI_SIMPLE_DEFAULT", 0x00001009)
        .containsEntry("MAPI_SIMPLE_EXPLICIT", 0x00001012);
  }

  @Test
  void the_structure_version_of_mapiinit_is_the_one_of_the_header() {
    assertThat(Spec.numbers("2.2")).containsEntry("MAPI_INIT_VERSION", MapiInit.VERSION);
  }

  private static String section(Class<?> type) {
    return requireNonNull(SECTIONS.get(type), () -> "Say which section lists " + type);
  }
}
