package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/**
 * IStream: the value of a property as a stream of bytes (spec/stores.md, section 4). Its failures
 * are codes of COM, such as STG_E_ACCESSDENIED.
 */
@ComInterface(name = "IStream", iid = "{0000000C-0000-0000-C000-000000000046}")
public interface MapiStream extends MapiUnknown {

  /**
   * Reads bytes: {@code HRESULT Read(void *, ULONG, ULONG *)}.
   *
   * @param count how many bytes, unsigned
   * @return what could be read; fewer at the end of the stream
   * @throws MapiException with STG_E_REVERTED
   */
  @ComMethod(
      name = "IStream::Read",
      slot = 3,
      results = {"STG_E_ACCESSDENIED", "STG_E_REVERTED"})
  Binary read(int count);

  /**
   * Writes bytes: {@code HRESULT Write(const void *, ULONG, ULONG *)}. The stream grows as needed
   * (STM-02).
   *
   * @param bytes the bytes
   * @return how many were written
   * @throws MapiException with STG_E_ACCESSDENIED if it was opened for reading (D-112)
   */
  @ComMethod(
      name = "IStream::Write",
      slot = 4,
      results = {
        "STG_E_ACCESSDENIED",
        "STG_E_MEDIUMFULL",
        "STG_E_REVERTED",
        "STG_E_INVALIDPOINTER",
        "MAPI_E_TOO_BIG"
      })
  int write(@Nullable Binary bytes);

  /**
   * Moves the position: {@code HRESULT Seek(LARGE_INTEGER, DWORD, ULARGE_INTEGER *)}.
   *
   * @param move how many bytes; negative to go back
   * @param origin STREAM_SEEK_SET 0, STREAM_SEEK_CUR 1, STREAM_SEEK_END 2 ({@link StreamSeek})
   * @return the new position from the beginning, in bytes
   * @throws MapiException with STG_E_INVALIDFUNCTION for a position before the beginning (D-18)
   */
  @ComMethod(
      name = "IStream::Seek",
      slot = 5,
      results = {"STG_E_INVALIDFUNCTION", "STG_E_SEEKERROR", "STG_E_REVERTED", "MAPI_E_TOO_BIG"})
  long seek(long move, int origin);

  /**
   * Cuts or extends the stream: {@code HRESULT SetSize(ULARGE_INTEGER)}.
   *
   * @param size the new size in bytes
   * @throws MapiException with STG_E_ACCESSDENIED
   */
  @ComMethod(
      name = "IStream::SetSize",
      slot = 6,
      results = {
        "STG_E_ACCESSDENIED",
        "STG_E_MEDIUMFULL",
        "STG_E_INVALIDFUNCTION",
        "STG_E_REVERTED",
        "MAPI_E_TOO_BIG"
      })
  void setSize(long size);

  /**
   * Copies bytes to another stream: {@code HRESULT CopyTo(IStream *, ULARGE_INTEGER, ULARGE_INTEGER
   * *, ULARGE_INTEGER *)}.
   *
   * @param target the other stream
   * @param count how many bytes
   * @return how many were read and written
   * @throws MapiException with STG_E_INVALIDPOINTER
   */
  @ComMethod(
      name = "IStream::CopyTo",
      slot = 7,
      results = {
        "STG_E_ACCESSDENIED",
        "STG_E_MEDIUMFULL",
        "STG_E_INVALIDPOINTER",
        "STG_E_REVERTED",
        "MAPI_E_TOO_BIG"
      })
  StreamCopied copyTo(@Nullable MapiStream target, long count);

  /**
   * Makes what was written the value of the property: {@code HRESULT Commit(DWORD)}.
   *
   * @param flags STGC bits, without effect
   * @throws MapiException with STG_E_REVERTED
   */
  @ComMethod(
      name = "IStream::Commit",
      slot = 8,
      results = {
        "STG_E_MEDIUMFULL",
        "STG_E_REVERTED",
        "STG_E_ACCESSDENIED",
        "MAPI_E_OBJECT_DELETED"
      })
  void commit(@Flags int flags);

  /**
   * Drops what was written since the last Commit, where the stream is transacted: {@code HRESULT
   * Revert()}.
   *
   * @throws MapiException with MAPI_E_NO_SUPPORT
   */
  @ComMethod(name = "IStream::Revert", slot = 9)
  void revert();

  /**
   * Not supported: {@code HRESULT LockRegion(ULARGE_INTEGER, ULARGE_INTEGER, DWORD)}.
   *
   * @param offset the first byte
   * @param count how many bytes
   * @param lockType the kind of lock
   * @throws MapiException with STG_E_INVALIDFUNCTION
   */
  @ComMethod(name = "IStream::LockRegion", slot = 10, results = "STG_E_INVALIDFUNCTION")
  void lockRegion(long offset, long count, int lockType);

  /**
   * Not supported: {@code HRESULT UnlockRegion(ULARGE_INTEGER, ULARGE_INTEGER, DWORD)}.
   *
   * @param offset the first byte
   * @param count how many bytes
   * @param lockType the kind of lock
   * @throws MapiException with STG_E_INVALIDFUNCTION
   */
  @ComMethod(name = "IStream::UnlockRegion", slot = 11, results = "STG_E_INVALIDFUNCTION")
  void unlockRegion(long offset, long count, int lockType);

  /**
   * Tells about the stream: {@code HRESULT Stat(STATSTG *, DWORD)}.
   *
   * @param flags STATFLAG bits, without effect
   * @return its size and more (STM-03)
   * @throws MapiException with STG_E_REVERTED
   */
  @ComMethod(name = "IStream::Stat", slot = 12, results = "STG_E_REVERTED")
  StreamStat stat(@Flags int flags);

  /**
   * Makes a stream on the same bytes with a position of its own: {@code HRESULT Clone(IStream **)}.
   *
   * @return the other stream, with one reference for the caller
   * @throws MapiException with STG_E_REVERTED
   */
  @ComMethod(name = "IStream::Clone", slot = 13, results = "STG_E_REVERTED")
  MapiStream cloneStream();
}
