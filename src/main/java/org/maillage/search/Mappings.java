package org.maillage.search;

import java.nio.file.Path;
import org.apache.lucene.util.Version;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** How entries are written to an index: files in the data folder, memory, or a cluster. */
final class Mappings {

    private Mappings() {}

    /** Opens it; {@code files} is the folder of an index that is not on a cluster. */
    static CloseableSearchMapping open(SearchSettings search, Path files) {
        var builder = SearchMapping.builder(AnnotatedTypeSource.fromClasses(Entry.class))
                .property("hibernate.search.schema_management.strategy", "create-or-update")
                .property("hibernate.search.background_failure_handler", new LogFailures());
        if (search.isCluster()) {
            builder.property("hibernate.search.backend.type", "elasticsearch")
                    .property("hibernate.search.backend.uris", search.url())
                    .property("hibernate.search.backend.username", search.username())
                    .property("hibernate.search.backend.password", search.password())
                    .property("hibernate.search.backend.analysis.configurer", new Analysis.OfElasticsearch());
        } else {
            builder.property("hibernate.search.backend.type", "lucene")
                    .property("hibernate.search.backend.analysis.configurer", new Analysis.OfLucene())
                    .property("hibernate.search.backend.lucene_version", Version.LATEST.toString())
                    .property("hibernate.search.backend.io.writer.ram_buffer_size", "32");
            if (search.inMemory()) {
                builder.property("hibernate.search.backend.directory.type", "local-heap");
            } else {
                builder.property("hibernate.search.backend.directory.root", files.toString());
            }
        }
        return builder.build();
    }
}
