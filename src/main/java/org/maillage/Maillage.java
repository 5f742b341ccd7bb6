package org.maillage;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The platform. */
@Modulithic(
        systemName = "Maillage",
        sharedModules = {"shared", "web"})
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Maillage {

    static void main(String[] args) {
        System.exit(new Launch(args).run(System.out));
    }
}
