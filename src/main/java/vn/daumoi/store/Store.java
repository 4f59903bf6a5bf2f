package vn.daumoi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.daumoi.graph.Vocabulary;

/**
 * The quads on disk: TDB2 with a Lucene index of the names beside it.
 *
 * <p>All reading and writing goes through {@link #read} and {@link #write}, each one transaction; a
 * write that fails leaves nothing behind, in the quads or in the index.
 */
public final class Store implements AutoCloseable {
  /**
   * Quads are found by graph, by subject and by property; no more ways are paid for than TDB2 asks.
   */
  private static final StoreParams PARAMETERS =
      StoreParams.builder("daumoi", StoreParams.getDftStoreParams())
          .primaryIndexQuads("GSPO")
          .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "GPOS"})
          .build();

  /** What has names that are searched. */
  private static final Set<Node> NAMES =
      Set.of(
          Vocabulary.LABEL,
          Vocabulary.ALT_LABEL,
          Vocabulary.PREF_LABEL,
          Vocabulary.HEADLINE,
          Vocabulary.ID_LOCAL);

  /** The one field of the index in which all names of a thing stand. */
  private static final String FIELD = "label";

  private final DatasetGraph dataset;
  private final Optional<FileChannel> lock;
  private boolean closed;

  private Store(DatasetGraph quads, Directory index, Optional<FileChannel> lock) {
    this.dataset = TextDatasetFactory.createLucene(quads, index, textIndex());
    this.dataset.getContext().set(ARQ.httpServiceAllowed, false);
    QC.setFactory(quads.getContext(), PatientExecutor::new);
    QC.setFactory(dataset.getContext(), PatientExecutor::new);
    this.lock = lock;
  }

  /**
   * Opens the store of a directory, which is made where it is not there.
   *
   * @throws StoreInUseException where another running program has it open
   */
  public static Store open(Path directory) {
    try {
      Path quads = Files.createDirectories(directory.resolve("quads"));
      Path index = Files.createDirectories(directory.resolve("index"));
      FileChannel lock = lock(directory);
      return new Store(
          DatabaseMgr.connectDatasetGraph(Location.create(quads), PARAMETERS),
          FSDirectory.open(index),
          Optional.of(lock));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the store in " + directory, e);
    }
  }

  /** A store that lives as long as the program. */
  public static Store inMemory() {
    return new Store(
        DatabaseMgr.createDatasetGraph(), new ByteBuffersDirectory(), Optional.empty());
  }

  private static FileChannel lock(Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new StoreInUseException(directory, e);
    }
    channel.close();
    throw new StoreInUseException(directory, new IOException("lock held"));
  }

  private static TextIndexConfig textIndex() {
    EntityDefinition names = new EntityDefinition("uri", FIELD, Vocabulary.LABEL);
    NAMES.forEach(property -> names.set(FIELD, property));
    names.setGraphField("graph");
    names.setUidField("uid");
    names.setLangField("lang");
    TextIndexConfig config = new TextIndexConfig(names);
    config.setAnalyzer(new FoldingAnalyzer());
    config.setValueStored(true);
    return config;
  }

  /** The quads, for what speaks Jena's protocols; to be used in transactions of its own. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Reads in one transaction. */
  public <T> T read(Function<DatasetGraph, T> reading) {
    return Txn.calculateRead(dataset, () -> reading.apply(dataset));
  }

  /** Writes in one transaction: all of it or nothing. */
  public <T> T write(Function<DatasetGraph, T> writing) {
    return Txn.calculateWrite(dataset, () -> writing.apply(dataset));
  }

  /** Adds a triple to a graph, within a write; only names go by way of the index. */
  static void add(DatasetGraph quads, Node graph, Triple triple) {
    of(quads, triple).add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  /** Takes a triple out of a graph, within a write. */
  static void delete(DatasetGraph quads, Node graph, Triple triple) {
    of(quads, triple).delete(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private static DatasetGraph of(DatasetGraph quads, Triple triple) {
    return quads instanceof DatasetGraphText indexed && !NAMES.contains(triple.getPredicate())
        ? indexed.monitored()
        : quads;
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    dataset.close();
    try {
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give the store free", e);
    }
  }
}
