package org.assize.cli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Assize. */
@SpringBootApplication
public final class AssizeApplication {
    private AssizeApplication() {}

    public static void main(final String[] args) {
        SpringApplication.run(AssizeApplication.class, args);
    }
}
