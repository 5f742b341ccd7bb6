package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import tools.jackson.databind.json.JsonMapper;

class ModularityTest {

    static final ApplicationModules MODULES = ApplicationModules.of(Maillage.class);

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void writesTheModuleMap() {
        new Documenter(MODULES).writeModulesAsPlantUml();
    }

    /**
     * Without this file each start would look through all classes for the modules, and keep what it found in memory. Those that
     * others use stand first: their tables are made first.
     */
    @Test
    void theListOfModulesThatAStartReadsIsThatOfTheCode() throws IOException {
        var listed = List.copyOf(JsonMapper.shared()
                .readTree(Files.readString(
                        Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json")))
                .propertyNames());

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(MODULES.stream()
                        .map(it -> it.getIdentifier().toString())
                        .toList());
        MODULES.forEach(module -> module.getDirectDependencies(MODULES)
                .uniqueModules()
                .forEach(used -> assertThat(listed.indexOf(used.getIdentifier().toString()))
                        .as("%s is used by %s", used.getIdentifier(), module.getIdentifier())
                        .isLessThan(listed.indexOf(module.getIdentifier().toString()))));
    }
}
