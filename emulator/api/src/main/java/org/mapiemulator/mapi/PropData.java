package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IPropData: properties in memory, whose owner decides what others may do with them; made with
 * {@link Mapi32#createIProp}. Changes are immediate (UTL-40).
 *
 * <p>It belongs to whoever made it, as {@link TableData} does.
 */
@ComInterface(name = "IPropData", iid = "{0002031A-0000-0000-C000-000000000046}")
public interface PropData extends MapiProp {

  /**
   * Allows or forbids changes of the object as a whole: {@code HRESULT HrSetObjAccess(ULONG)}.
   *
   * @param access {@link PropAccess#READ_ONLY} or {@link PropAccess#READ_WRITE}
   * @throws MapiException with MAPI_E_INVALID_PARAMETER (UTL-41)
   */
  @ComMethod(name = "IPropData::HrSetObjAccess", slot = 14)
  void hrSetObjAccess(@Flags(PropAccess.class) int access);

  /**
   * Allows or forbids changes of properties, and says which count as changed: {@code HRESULT
   * HrSetPropAccess(LPSPropTagArray, ULONG *)}.
   *
   * @param tags the properties
   * @param access for each of them see {@link PropAccess}
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for a contradiction, MAPI_E_NO_ACCESS if
   *     the object is read-only (UTL-42)
   */
  @ComMethod(name = "IPropData::HrSetPropAccess", slot = 15, results = "MAPI_E_NO_ACCESS")
  void hrSetPropAccess(@Nullable List<PropTag> tags, @Nullable List<Integer> access);

  /**
   * Tells what may be done with properties, and which were changed: {@code HRESULT
   * HrGetPropAccess(LPSPropTagArray *, ULONG **)}.
   *
   * @param tags the properties; null for all, deleted ones included
   * @return the properties, and for each its access, see {@link PropAccess} (UTL-43)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(name = "IPropData::HrGetPropAccess", slot = 16)
  PropAccesses hrGetPropAccess(@Nullable List<PropTag> tags);

  /**
   * Adds properties of type PT_OBJECT, which SetProps cannot do: {@code HRESULT
   * HrAddObjProps(LPSPropTagArray, LPSPropProblemArray *)}.
   *
   * @param tags the properties
   * @return S_OK or MAPI_W_PARTIAL_COMPLETION, and what could not be added
   * @throws MapiException with MAPI_E_INVALID_TYPE for another type, MAPI_E_NO_ACCESS if the object
   *     is read-only (UTL-44)
   */
  @ComMethod(
      name = "IPropData::HrAddObjProps",
      slot = 17,
      results = {"MAPI_W_PARTIAL_COMPLETION", "MAPI_E_INVALID_TYPE", "MAPI_E_NO_ACCESS"})
  Result<List<PropProblem>> hrAddObjProps(@Nullable List<PropTag> tags);
}
