package org.maillage.search;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index of the search is kept ({@code MAILLAGE_SEARCH_URL}…).
 *
 * @param url addresses of an OpenSearch or Elasticsearch cluster, with commas between them; without one, the index is in
 *     files of the data folder
 * @param inMemory whether the index is in memory alone, and goes with the platform; for trials
 */
@ConfigurationProperties("maillage.search")
record SearchSettings(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("false") boolean inMemory) {

    boolean isCluster() {
        return url != null && !url.isBlank();
    }
}
