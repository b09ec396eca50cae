package org.mapiemulator.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableSort;

/**
 * Checks an order and takes it apart.
 *
 * <p>cCategories counts the keys of categories, combined ones each. CATEG_MAX and CATEG_MIN are not
 * among them: they stand behind the category that they order, in the direction which that one has.
 */
final class SortParser {

  /** More keys than these are too complex (SRT-06). */
  private static final int LIMIT = 32;

  private final SortOrderSet asked;
  private final List<SortKey> keys = new ArrayList<>();
  private final List<CategoryLevel> levels = new ArrayList<>();
  private final Set<Integer> ids = new HashSet<>();

  private SortParser(SortOrderSet asked) {
    this.asked = asked;
  }

  static SortPlan parse(SortOrderSet asked) {
    int count = asked.sorts().size();
    if (Integer.compareUnsigned(asked.categories(), count) > 0
        || Integer.compareUnsigned(asked.expanded(), asked.categories()) > 0) {
      throw bad(
          "cSorts, cCategories and cExpanded do not fit: "
              + count
              + ", "
              + Integer.toUnsignedString(asked.categories())
              + ", "
              + Integer.toUnsignedString(asked.expanded()));
    }
    if (count > LIMIT) {
      throw complex("there are more than " + LIMIT + " keys");
    }
    return count == 0 ? SortPlan.NONE : new SortParser(asked).parse();
  }

  private SortPlan parse() {
    boolean inCategory = false;
    for (SortOrder sort : asked.sorts()) {
      TableSort order = order(sort);
      SortKey key = key(sort, order);
      switch (order) {
        case ASCEND, DESCEND -> {
          inCategory = keys.size() < asked.categories();
          keys.add(once(key));
          if (inCategory) {
            levels.add(category(new CategoryLevel(List.of(key), null, false)));
          }
        }
        case COMBINE -> {
          combine(once(key), inCategory);
          keys.add(key);
        }
        case CATEG_MAX, CATEG_MIN -> {
          if (!inCategory) {
            throw complex("there is no category before " + sort.tag() + " that it could order");
          }
          CategoryLevel last = levels.remove(levels.size() - 1);
          levels.add(new CategoryLevel(last.keys(), key, order == TableSort.CATEG_MAX));
        }
      }
    }
    return new SortPlan(asked, List.copyOf(keys), List.copyOf(levels), asked.expanded());
  }

  private void combine(SortKey key, boolean inCategory) {
    if (keys.isEmpty()) {
      throw bad("the first key cannot be combined with one before it");
    }
    if (!inCategory) {
      throw complex("there is no category that the property could be combined with");
    }
    CategoryLevel last = levels.remove(levels.size() - 1);
    List<SortKey> both = new ArrayList<>(last.keys());
    both.add(key);
    levels.add(category(new CategoryLevel(List.copyOf(both), last.byValue(), last.largest())));
  }

  private static CategoryLevel category(CategoryLevel level) {
    for (SortKey key : level.keys()) {
      if (key.id() == PropTags.PR_CONTENT_UNREAD.id()) {
        throw bad("PR_CONTENT_UNREAD makes no category");
      }
    }
    return level;
  }

  private static TableSort order(@Nullable SortOrder sort) {
    if (sort == null || isNull(sort.tag())) {
      throw bad("a key is null");
    }
    for (TableSort order : TableSort.values()) {
      if (order.value() == sort.order()) {
        return order;
      }
    }
    throw complex("ulOrder " + Integer.toUnsignedString(sort.order()) + " is not known");
  }

  private static boolean isNull(@Nullable PropTag tag) {
    return tag == null;
  }

  private static SortKey key(SortOrder sort, TableSort order) {
    int type = sort.tag().type();
    boolean marked = (type & PropTag.MV_INSTANCE) != 0;
    int single = Types.single(type);
    boolean instance = marked && Types.hasMultiple(single);
    int wanted = marked ? single : type;
    if (!Types.isSortable(wanted) || (marked && (type & PropTag.MV_FLAG) == 0)) {
      throw complex("rows cannot be sorted by " + sort.tag());
    }
    return new SortKey(sort.tag().id(), wanted, order == TableSort.DESCEND, instance);
  }

  private SortKey once(SortKey key) {
    if (!ids.add(key.id())) {
      throw complex("a property is there twice: " + Integer.toHexString(key.id()));
    }
    return key;
  }

  private static RuntimeException bad(String detail) {
    return Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, detail);
  }

  private static RuntimeException complex(String detail) {
    return Failure.of(Hresult.MAPI_E_TOO_COMPLEX, detail);
  }
}
