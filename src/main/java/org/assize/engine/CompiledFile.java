package org.assize.engine;

import java.util.Map;
import java.util.TreeMap;

/**
 * The classes of one DRL file.
 *
 * @param model name of the class that describes the rules
 * @param classes class files by binary name
 */
record CompiledFile(String model, Map<String, byte[]> classes) {

    CompiledFile {
        classes = new TreeMap<>(classes);
    }
}
