package org.maillage.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/**
 * How words are taken apart before they are looked for; the same for both kinds of index, and for what is asked, by
 * {@link AskedWords#WITHIN}, {@link AskedWords#ELIDED} and {@link AskedWords#BETWEEN}.
 */
final class Analysis {

    /** Without elided articles, accents and endings: « L’épicerie solidaires » is « epiceri solidair ». */
    static final String FRENCH = "french";

    /** English words without accents and the endings of plurals. */
    static final String ENGLISH = "english";

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
            words(context, FRENCH)
                    .tokenFilter("lowercase")
                    .tokenFilter("asciiFolding")
                    .tokenFilter("frenchLightStem");
            words(context, ENGLISH)
                    .tokenFilter("lowercase")
                    .tokenFilter("asciiFolding")
                    .tokenFilter("englishMinimalStem");
            words(context, PLAIN).tokenFilter("lowercase").tokenFilter("asciiFolding");
            words(context, BEGINNINGS)
                    .tokenFilter("lowercase")
                    .tokenFilter("asciiFolding")
                    .tokenFilter("edgeNGram")
                    .param("minGramSize", String.valueOf(SHORTEST))
                    .param("maxGramSize", String.valueOf(LONGEST))
                    .param("preserveOriginal", "true");
            context.normalizer(FOLDED).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
        }

        private static LuceneAnalysisOptionalComponentsStep words(
                LuceneAnalysisConfigurationContext context, String analyzer) {
            return context.analyzer(analyzer)
                    .custom()
                    .tokenizer("pattern")
                    .param("pattern", AskedWords.BETWEEN.pattern())
                    .charFilter("patternReplace")
                    .param("pattern", AskedWords.WITHIN.pattern())
                    .param("replacement", "$1")
                    .charFilter("patternReplace")
                    .param("pattern", AskedWords.ELIDED.pattern())
                    .param("replacement", " ");
        }
    }

    /** For an index of OpenSearch or Elasticsearch. */
    static final class OfElasticsearch implements ElasticsearchAnalysisConfigurer {

        @Override
        public void configure(ElasticsearchAnalysisConfigurationContext context) {
            context.charFilter("within_words")
                    .type("pattern_replace")
                    .param("pattern", AskedWords.WITHIN.pattern())
                    .param("replacement", "$1");
            context.charFilter("without_elisions")
                    .type("pattern_replace")
                    .param("pattern", AskedWords.ELIDED.pattern())
                    .param("replacement", " ");
            context.tokenizer("words").type("pattern").param("pattern", AskedWords.BETWEEN.pattern());
            context.tokenFilter("french_light").type("stemmer").param("language", "light_french");
            context.tokenFilter("english_minimal").type("stemmer").param("language", "minimal_english");
            context.tokenFilter("beginnings_of_words")
                    .type("edge_ngram")
                    .param("min_gram", SHORTEST)
                    .param("max_gram", LONGEST)
                    .param("preserve_original", true);
            context.analyzer(FRENCH)
                    .custom()
                    .tokenizer("words")
                    .charFilters("within_words", "without_elisions")
                    .tokenFilters("lowercase", "asciifolding", "french_light");
            context.analyzer(ENGLISH)
                    .custom()
                    .tokenizer("words")
                    .charFilters("within_words", "without_elisions")
                    .tokenFilters("lowercase", "asciifolding", "english_minimal");
            context.analyzer(PLAIN)
                    .custom()
                    .tokenizer("words")
                    .charFilters("within_words", "without_elisions")
                    .tokenFilters("lowercase", "asciifolding");
            context.analyzer(BEGINNINGS)
                    .custom()
                    .tokenizer("words")
                    .charFilters("within_words", "without_elisions")
                    .tokenFilters("lowercase", "asciifolding", "beginnings_of_words");
            context.normalizer(FOLDED).custom().tokenFilters("lowercase", "asciifolding");
        }
    }
}
