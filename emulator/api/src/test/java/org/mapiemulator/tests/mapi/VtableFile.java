package org.mapiemulator.tests.mapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The interfaces of vtables.txt, with the kinds of all parameters. */
final class VtableFile {

  /**
   * One method.
   *
   * @param slot the slot
   * @param name the COM name without the interface
   * @param inputs the kinds of the inputs in order, without the marks
   * @param outputs the kinds of the outputs in order, without the marks
   */
  record Slot(int slot, String name, List<String> inputs, List<String> outputs) {}

  private VtableFile() {}

  static Map<String, List<Slot>> read() {
    Map<String, List<Slot>> interfaces = new LinkedHashMap<>();
    for (String line : Spec.vtables().lines().toList()) {
      if (!line.startsWith("#")) {
        List<String> words = Arrays.asList(line.strip().split(" +", -1));
        interfaces
            .computeIfAbsent(words.get(0), name -> new ArrayList<>())
            .add(slot(words.subList(1, words.size())));
      }
    }
    return interfaces;
  }

  private static Slot slot(List<String> words) {
    List<String> inputs = new ArrayList<>();
    List<String> outputs = new ArrayList<>();
    for (int i = 2; i < words.size(); i++) {
      String word = words.get(i);
      String kind = word.replace(">", "").replace("?", "").replace("!", "");
      (word.startsWith(">") ? outputs : inputs).add(kind);
      if (word.startsWith("!")) {
        i++; // A type that has no word of its own comes with the name of the parameter.
      }
    }
    correct(words.get(1), inputs, outputs);
    return new Slot(Integer.parseInt(words.get(0)), words.get(1), inputs, outputs);
  }

  /** Types alone do not tell in from out; the head of the file says where. */
  private static void correct(String method, List<String> inputs, List<String> outputs) {
    switch (method) {
      case "StoreLogoff" -> inputs.add("u4");
      case "GetNamesFromIDs" -> inputs.add(0, "tags");
      case "SetLimits" -> {
        outputs.replaceAll(kind -> "pointer to " + kind);
        inputs.addAll(outputs);
        outputs.clear();
      }
      case "Read" -> {
        // The block has a size, and what was read into it is a value that knows its own.
        inputs.add("u4");
        outputs.remove("u4");
      }
      case "Address" -> {
        // Window and list are in and out; the list is changed in place.
        inputs.add(0, "up");
        outputs.remove("adrlist");
        inputs.add("adrlist");
      }
      case "Details" -> {
        inputs.add(0, "up");
        inputs.replaceAll(kind -> kind.equals("obj(iid)") ? "context" : kind);
      }
      case "RecipOptions" -> outputs.add("LPADRENTRY");
      default -> {}
    }
  }
}
