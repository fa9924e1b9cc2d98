/** Many dossiers at once: read as a stream, assessed by workers, committed in shards, and killed and resumed at any point. */
@org.jspecify.annotations.NullMarked
package org.assize.batch;
