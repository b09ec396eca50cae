package org.mapiemulator.benchmarks;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.FileSystem;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mockito.Mockito;

/** Other things that stand in for something in a test, from nothing to gone. */
final class StandIns {

  private StandIns() {}

  static boolean jimfs() throws IOException {
    FileSystem files = Jimfs.newFileSystem(Configuration.unix());
    files.close();
    return files.isOpen();
  }

  /** SMTP alone, on a port that the system chooses. */
  static int greenMail() {
    GreenMail mail = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
    mail.start();
    int port = mail.getSmtp().getPort();
    mail.stop();
    return port;
  }

  static MapiSession mock() {
    MapiSession session = Mockito.mock(MapiSession.class);
    Mockito.when(session.getLastError(Hresult.S_OK, 0)).thenReturn(null);
    return session;
  }
}
