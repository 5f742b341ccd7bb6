package org.maillage.directory.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.formats.ReadCommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of a file waits until somebody says what it means: communes, and words of lists. */
@Component
record IncompleteRows(JdbcClient database) {

    static final int MOST = 60;
    private static final int SAMPLES = 3;

    /**
     * Rows whose commune nobody knows by its words.
     *
     * @param key by which the words are known; that of a single row is its line
     * @param words as they were written; empty where nothing was
     * @param proposed codes of communes that may be meant
     * @param samples what stands in the first rows
     */
    record Unknown(String key, String words, long rows, List<String> proposed, List<String> samples) {}

    /** A word that no list has, and in how many rows it stands. */
    record Word(Field field, String key, String word, long rows) {}

    /** The words for communes, those of most rows first. */
    List<Unknown> communes(Import it) {
        return database.sql("""
                select filling[1] as key, min(filling[2]) as words, count(*) as rows,
                  string_agg(distinct filling[3], ',') as proposed, (array_agg(excerpt order by line))[1\\:3] as samples
                from directory.import_note
                where import = :id
                and key like :key
                group by filling[1]
                order by count(*) desc, filling[1]
                limit :most
                """)
                .param("id", it.id())
                .param("key", Notes.LEFT_OUT + ReadCommune.NO_COMMUNE + "%")
                .param("most", MOST)
                .query((row, number) -> new Unknown(
                        row.getString("key"),
                        row.getString("words"),
                        row.getLong("rows"),
                        split(row.getString("proposed")),
                        Stream.of((String[]) row.getArray("samples").getArray())
                                .limit(SAMPLES)
                                .toList()))
                .list();
    }

    /** The rows that have the same words for their commune, or {@link ReadCommune#NO_WORDS}, one by one. */
    List<Unknown> rows(Import it, String key) {
        return database.sql("""
                select line, filling[2] as words, filling[3] as proposed, excerpt
                from directory.import_note
                where import = :id
                and key like :key
                and filling[1] = :words
                order by line
                limit :most
                """)
                .param("id", it.id())
                .param("key", Notes.LEFT_OUT + ReadCommune.NO_COMMUNE + "%")
                .param("words", key.equals(ReadCommune.NO_WORDS) ? "" : key)
                .param("most", MOST)
                .query((row, number) -> new Unknown(
                        row.getString("line"),
                        row.getString("words"),
                        1,
                        split(row.getString("proposed")),
                        List.of(row.getString("excerpt"))))
                .list();
    }

    /** The words that no list of the platform has. */
    List<Word> words(Import it) {
        return database.sql("""
                select filling[3] as field, filling[4] as key, min(filling[2]) as word, count(*) as rows
                from directory.import_note
                where import = :id
                and key = 'not-in-list'
                and cardinality(filling) = 4
                group by filling[3], filling[4]
                order by filling[3], count(*) desc, filling[4]
                limit :most
                """)
                .param("id", it.id())
                .param("most", MOST)
                .query((row, number) -> new Word(
                        Field.find(row.getString("field")).orElseThrow(),
                        row.getString("key"),
                        row.getString("word"),
                        row.getLong("rows")))
                .list();
    }

    /** How many rows are aside, and how many words are in no list. */
    boolean isAnything(Import it) {
        return it.count(ReadCommune.NO_COMMUNE) > 0 || !words(it).isEmpty();
    }

    private static List<String> split(String codes) {
        return Arrays.stream(codes.split(",", -1))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
