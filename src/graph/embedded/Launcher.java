// SPDX-License-Identifier: MIT
// Neo4j (GPL-3.0-only) is fetched by Maven on the user's machine and never shipped: see NOTICE.md.

import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * One Neo4j server that lives as long as its standard input: {@code Launcher <folder> <conf file> [statements]}.
 *
 * <p>Prints one line: {@code ready <port>}, {@code in-use}, or {@code failed <reason>}. The password of user
 * neo4j is the content of {@code <folder>/password}. Statements, a file of them, are run before it says that it is
 * ready: so that their classes are among those that a start has loaded.
 */
public final class Launcher {
  /** A predecessor whose parent was just killed needs a moment to close the folder. */
  private static final long LOCK_PATIENCE_MS = 3_000;

  private static volatile DatabaseManagementService server;
  /** Reachable for ever: a collected channel would close its file and give the lock away. */
  private static FileChannel lock;

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    // Before anything else: a parent killed while we start must not leave us behind.
    Thread parentWatch = new Thread(Launcher::exitWithParent, "parent-watch");
    parentWatch.setDaemon(true);
    parentWatch.start();
    Runtime.getRuntime().addShutdownHook(new Thread(Launcher::shutdown, "shutdown"));

    try {
      // Our own lock: Neo4j's is only taken after seconds of start-up, once its logs are already open.
      if (!acquire(folder.resolve("lock"))) end("in-use", 3);
      server = new DatabaseManagementServiceBuilder(folder).loadPropertiesFromFile(Path.of(args[1])).build();
      setPassword(Files.readString(folder.resolve("password")).strip());
      if (args.length > 2) rehearse(Path.of(args[2]));
      say("ready " + boltPort());
    } catch (Throwable failure) {
      failure.printStackTrace();
      end("failed " + rootCause(failure), 1);
    }
  }

  /** Held by the operating system until this process ends, however it ends: never stale. */
  private static boolean acquire(Path file) throws IOException, InterruptedException {
    lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long deadline = System.nanoTime() + LOCK_PATIENCE_MS * 1_000_000;
    while (lock.tryLock() == null) {
      if (System.nanoTime() > deadline) return false;
      Thread.sleep(50);
    }
    return true;
  }

  /**
   * At every start, so that a lost password file repairs itself. Until then, on the first start, Neo4j's rule
   * holds: neo4j/neo4j may do nothing but change its own password, on a port that nobody has been told.
   */
  private static void setPassword(String password) {
    server
        .database(SYSTEM_DATABASE_NAME)
        .executeTransactionally(
            // ALTER USER refuses a password that is already the user's own.
            "CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", password));
  }

  private static void rehearse(Path statements) throws IOException {
    for (String text : Files.readString(statements).split(";\\s*\n"))
      if (!text.isBlank()) server.database("neo4j").executeTransactionally(text);
  }

  private static int boltPort() {
    GraphDatabaseAPI system = (GraphDatabaseAPI) server.database(SYSTEM_DATABASE_NAME);
    return system
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  private static void exitWithParent() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException closed) {
      // A broken pipe means the same as its end.
    }
    System.exit(0);
  }

  private static void shutdown() {
    if (server != null) server.shutdown();
  }

  private static String rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) cause = cause.getCause();
    return cause.toString().lines().findFirst().orElse("");
  }

  private static void end(String line, int code) {
    say(line);
    System.exit(code);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
