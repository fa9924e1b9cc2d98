package org.assize.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** The same work on many things by several threads, with results in the order of the things. */
public final class InParallel {

    private InParallel() {}

    /**
     * @param done told of each result as soon as it is there, by one thread at a time
     * @throws RuntimeException the first that the work threw
     */
    public static <T, R> List<R> map(
            final List<T> things, final int threads, final Function<T, R> work, final Consumer<R> done) {
        final ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            final List<Future<R>> futures = new ArrayList<>();
            for (final T thing : things) {
                futures.add(pool.submit(() -> {
                    final R result = work.apply(thing);
                    synchronized (pool) {
                        done.accept(result);
                    }
                    return result;
                }));
            }
            final List<R> results = new ArrayList<>();
            for (final Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        } catch (final ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
