package org.maillage.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How words are taken apart before they are looked for; the same for both kinds of index. */
final class Analysis {

    /** Without elided articles, accents and endings: « L’épicerie solidaires » is « epiceri solidair ». */
    static final String FRENCH = "french";

    /** Without elided articles and accents, with endings. */
    static final String PLAIN = "plain";

    /** All beginnings of the words, for who has not typed the end yet. */
    static final String BEGINNINGS = "beginnings";

    /** A value as a whole, small and without accents. */
    static final String FOLDED = "folded";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 15;

    private Analysis() {}

    /** For the index in files of this machine. */
    static final class OfLucene implements LuceneAnalysisConfigurer {

        @Override
        public void configure(LuceneAnalysisConfigurationContext context) {
            context.analyzer(FRENCH)
                    .custom()
                    .tokenizer("standard")
                    .tokenFilter("lowercase")
                    .tokenFilter("elision")
                    .tokenFilter("asciiFolding")
                    .tokenFilter("frenchLightStem");
            context.analyzer(PLAIN)
                    .custom()
                    .tokenizer("standard")
                    .tokenFilter("lowercase")
                    .tokenFilter("elision")
                    .tokenFilter("asciiFolding");
            context.analyzer(BEGINNINGS)
                    .custom()
                    .tokenizer("standard")
                    .tokenFilter("lowercase")
                    .tokenFilter("elision")
                    .tokenFilter("asciiFolding")
                    .tokenFilter("edgeNGram")
                    .param("minGramSize", String.valueOf(SHORTEST))
                    .param("maxGramSize", String.valueOf(LONGEST))
                    .param("preserveOriginal", "true");
            context.normalizer(FOLDED).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
        }
    }

    /** For an index of OpenSearch or Elasticsearch. */
    static final class OfElasticsearch implements ElasticsearchAnalysisConfigurer {

        private static final String[] ARTICLES = {
            "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"
        };

        @Override
        public void configure(ElasticsearchAnalysisConfigurationContext context) {
            context.tokenFilter("french_elision")
                    .type("elision")
                    .param("articles_case", "true")
                    .param("articles", ARTICLES);
            context.tokenFilter("french_light").type("stemmer").param("language", "light_french");
            context.tokenFilter("beginnings_of_words")
                    .type("edge_ngram")
                    .param("min_gram", SHORTEST)
                    .param("max_gram", LONGEST)
                    .param("preserve_original", true);
            context.analyzer(FRENCH)
                    .custom()
                    .tokenizer("standard")
                    .tokenFilters("lowercase", "french_elision", "asciifolding", "french_light");
            context.analyzer(PLAIN)
                    .custom()
                    .tokenizer("standard")
                    .tokenFilters("lowercase", "french_elision", "asciifolding");
            context.analyzer(BEGINNINGS)
                    .custom()
                    .tokenizer("standard")
                    .tokenFilters("lowercase", "french_elision", "asciifolding", "beginnings_of_words");
            context.normalizer(FOLDED).custom().tokenFilters("lowercase", "asciifolding");
        }
    }
}
