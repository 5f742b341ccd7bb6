package org.maillage.territory.imports;

import org.maillage.imports.FileKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The kinds of files of territories; a file that several know belongs to the first. */
@Configuration(proxyBeanMethods = false)
class TerritoryFiles {

    @Bean
    @Order(1)
    FileKind communeFiguresFile(ReadCommuneFigures recipe, ImportJournal journal) {
        return new ReversibleImport(recipe, journal);
    }

    @Bean
    @Order(2)
    FileKind cogFile(ReadCog recipe, ImportJournal journal) {
        return new ReversibleImport(recipe, journal);
    }

    @Bean
    @Order(3)
    FileKind epciFile(ReadEpciMembers recipe, ImportJournal journal) {
        return new ReversibleImport(recipe, journal);
    }

    @Bean
    @Order(5)
    FileKind contourFile(ReadContours recipe, ImportJournal journal) {
        return new ReversibleImport(recipe, journal);
    }

    @Bean
    @Order(4)
    FileKind livedTerritoriesFile(ReadLivedTerritories recipe, ImportJournal journal) {
        return new ReversibleImport(recipe, journal);
    }
}
