package org.assize.engine;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** Shows the compiler everything but compiled rules: a type declared in an older text of a file would clash with the new one. */
final class CompilerLoader extends ClassLoader {

    private static final String RULES = DrlCompiler.PACKAGE + ".";
    private static final String FOLDER = RULES.replace('.', '/');

    CompilerLoader(final ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(final String name, final boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(RULES)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(final String name) {
        return name.startsWith(FOLDER) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(final String name) throws java.io.IOException {
        return name.startsWith(FOLDER) ? Collections.emptyEnumeration() : super.getResources(name);
    }
}
