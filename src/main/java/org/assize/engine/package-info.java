@org.jspecify.annotations.NullMarked
package org.assize.engine;
