package org.maillage.directory.entries;

import java.util.List;
import org.maillage.directory.KnownActors;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.directory.Reader;
import org.maillage.directory.Vocabularies;
import org.maillage.findable.SearchEntries;
import org.maillage.findable.SearchEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the directory lets be found, of actors that are in no table. */
public final class EntriesForTests {

    private EntriesForTests() {}

    public static SearchEntries module(JdbcClient database, Vocabularies vocabularies) {
        return new ActorEntries(new KnownActors(database), vocabularies);
    }

    public static SearchEntry entry(Actor actor, Vocabularies vocabularies) {
        return new DescribeActor(vocabularies.profilesByKey(), vocabularies.themesByKey()).entry(actor);
    }

    public static List<String> words(Reader reader) {
        return SeenBy.words(reader);
    }
}
