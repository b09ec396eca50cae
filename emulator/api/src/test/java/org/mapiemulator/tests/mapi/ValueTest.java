package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;

/** {@link PropTag}, {@link Result} and {@link MapiException}. */
class ValueTest {

  @Test
  void a_property_tag_is_identifier_and_type() {
    PropTag tag = new PropTag(0x8FFF101F);

    assertThat(tag.id()).isEqualTo(0x8FFF);
    assertThat(tag.type()).isEqualTo(0x101F);
    assertThat(tag).hasToString("0x8FFF101F");
  }

  @Test
  void pr_null_has_the_number_of_the_header() {
    assertThat(PropTag.NULL.value()).isEqualTo(0x00000001);
    assertThat(PropValue.NULL.tag()).isEqualTo(PropTag.NULL);
    assertThat(PropValue.NULL.value()).isNull();
  }

  @Test
  void a_result_is_a_success_with_or_without_a_warning() {
    assertThat(Result.ok("store").status()).isEqualTo(Hresult.S_OK);
    assertThat(new Result<>(Hresult.MAPI_W_ERRORS_RETURNED, "store").value()).isEqualTo("store");
  }

  @Test
  void a_failure_is_no_result() {
    assertThatThrownBy(() -> new Result<>(Hresult.MAPI_E_NOT_FOUND, "store"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MAPI_E_NOT_FOUND")
        .hasMessageContaining("Throw a MapiException");
  }

  @Test
  void an_exception_says_result_and_method() {
    MapiException exception =
        new MapiException(Hresult.MAPI_E_NOT_FOUND, "IMAPISession::OpenMsgStore");

    assertThat(exception)
        .hasMessage("MAPI_E_NOT_FOUND (0x8004010F) from IMAPISession::OpenMsgStore");
    assertThat(exception.hresult()).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(exception.method()).isEqualTo("IMAPISession::OpenMsgStore");
    assertThat(exception.error()).isEmpty();
  }

  @Test
  void an_exception_may_carry_the_long_form_of_the_error() {
    MapiError error = new MapiError(MapiError.VERSION, "No network.", "EMSMDB", 0, 0);

    assertThat(
            new MapiException(
                Hresult.MAPI_E_NETWORK_ERROR, "IMAPISession::OpenEntry", error, "offline"))
        .hasMessageEndingWith("from IMAPISession::OpenEntry: offline")
        .extracting(MapiException::error)
        .satisfies(found -> assertThat(found).contains(error));
  }

  @Test
  void a_success_is_no_exception() {
    assertThatThrownBy(() -> new MapiException(Hresult.MAPI_W_NO_SERVICE, "X::Y"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MAPI_W_NO_SERVICE")
        .hasMessageContaining("Return it");
  }
}
