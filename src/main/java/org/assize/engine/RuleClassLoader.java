package org.assize.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Defines the classes of compiled DRL files, before asking its parent: a type declared in a file must not be mistaken for
 * the packaged one of an older text.
 */
final class RuleClassLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    RuleClassLoader(final Map<String, byte[]> classes, final ClassLoader parent) {
        super(parent);
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(final String name, final boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            final @Nullable Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            final byte @Nullable [] bytes = classes.get(name);
            return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
