/**
 * The seam: Extended MAPI as Java interfaces and values, for the code under test.
 *
 * <p>Production code compiles against this module alone. It contains no behaviour: an emulator, a
 * mock or a bridge to native MAPI stands behind the interfaces.
 */
module org.mapiemulator.mapi {
  requires static org.jspecify;

  exports org.mapiemulator.mapi;
  exports org.mapiemulator.mapi.spi;
}
