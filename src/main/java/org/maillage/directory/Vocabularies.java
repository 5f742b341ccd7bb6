package org.maillage.directory;

import static org.maillage.shared.Words.say;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.SetVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The words by which organisations are told apart: profiles, themes, and those of third places. */
@Repository
public class Vocabularies {

    /** Of the form of CommunEcter for third places. */
    public static final List<String> FAMILIES = List.of(
            "coworking", "culturel", "fablab", "ateliers-artisanaux", "livinglab", "nourricier", "foodlab", "autre");

    public static final List<String> MANAGEMENTS = List.of(
            "association",
            "collectif-citoyen",
            "collectivites",
            "scic",
            "scop",
            "sarl-sa-sas",
            "universites",
            "etablissements-scolaires",
            "autre");

    static final List<String> LANGUAGES = List.of(
            "fr", "en", "br", "eu", "oc", "co", "gsw", "ca", "gcf", "rcf", "de", "es", "it", "pt", "nl", "ar", "ber",
            "tr", "uk", "zh", "fsl");

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final JdbcClient database;
    private final Cache<String, List<Entry>> entries =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    Vocabularies(JdbcClient database) {
        this.database = database;
    }

    /**
     * An entry of a vocabulary.
     *
     * @param sector the key of the sector of a profile; empty for a theme
     */
    public record Entry(String key, String sector, String nameFr, String nameEn, int position, boolean retired) {

        /** The same entry with the words of another, and retired or not as that one. */
        public Entry saying(Entry other) {
            return new Entry(key, sector, other.nameFr, other.nameEn, position, other.retired);
        }

        /** Changes with whatever is said of it. */
        public int version() {
            return SetVersion.of(List.of(this));
        }

        public String words() {
            return Words.language().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? nameEn : nameFr;
        }
    }

    public List<Entry> profiles() {
        return entries.get(
                "profile",
                it -> database.sql("""
                select key, sector, name_fr, name_en, position, retired
                from directory.profile
                order by position, key
                limit 300
                """).query(RecordRows.of(Entry.class)).list());
    }

    public List<Entry> themes() {
        return entries.get(
                "theme",
                it -> database.sql("""
                select key, '' as sector, name_fr, name_en, position, retired
                from directory.theme
                order by position, key
                limit 300
                """).query(RecordRows.of(Entry.class)).list());
    }

    /** The profile of a key as it is, retired or not. */
    public Map<String, Entry> profilesByKey() {
        return profiles().stream().collect(Collectors.toMap(Entry::key, Function.identity()));
    }

    /** The theme of a key as it is, retired or not. */
    public Map<String, Entry> themesByKey() {
        return themes().stream().collect(Collectors.toMap(Entry::key, Function.identity()));
    }

    /** What was read is read anew, now and once what is being written is there for all. */
    public void forget() {
        entries.invalidateAll();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    entries.invalidateAll();
                }
            });
        }
    }

    /** The keys that a field may have, with their words, in the order to show them; none for other fields. */
    public List<Choice> choices(Field field) {
        return switch (field) {
            case PROFILE -> entries(profiles());
            case THEMES -> entries(themes());
            case FAMILIES -> keys(FAMILIES, "directory.family.");
            case MANAGEMENT -> keys(MANAGEMENTS, "directory.management.");
            case LANGUAGES ->
                LANGUAGES.stream().map(it -> new Choice(it, language(it))).toList();
            default -> List.of();
        };
    }

    /** All words of the entries of a field, in both languages, by their keys. */
    public Map<String, List<String>> allWords(Field field) {
        return switch (field) {
            case PROFILE -> bothNames(profiles());
            case THEMES -> bothNames(themes());
            default -> choices(field).stream().collect(Collectors.toMap(Choice::key, it -> List.of(it.words())));
        };
    }

    private static Map<String, List<String>> bothNames(List<Entry> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::key, it -> List.of(it.nameFr(), it.nameEn())));
    }

    /** Whether a key is one of a field, be it retired. */
    public boolean knows(Field field, String key) {
        return switch (field) {
            case PROFILE -> profiles().stream().anyMatch(it -> it.key().equals(key));
            case THEMES -> themes().stream().anyMatch(it -> it.key().equals(key));
            default -> choices(field).stream().anyMatch(it -> it.key().equals(key));
        };
    }

    /** A value of a field in words; a key that no vocabulary has any more stands for itself. */
    public String words(Field field, String key) {
        return switch (field) {
            case PROFILE -> words(profiles().stream(), key);
            case THEMES -> words(themes().stream(), key);
            case FAMILIES, MANAGEMENT ->
                choices(field).stream()
                        .filter(it -> it.key().equals(key))
                        .map(Choice::words)
                        .findFirst()
                        .orElse(key);
            case LANGUAGES -> language(key);
            default -> key;
        };
    }

    private static String words(Stream<Entry> entries, String key) {
        return entries.filter(it -> it.key().equals(key))
                .map(Entry::words)
                .findFirst()
                .orElse(key);
    }

    private static List<Choice> entries(List<Entry> entries) {
        return entries.stream()
                .filter(it -> !it.retired())
                .map(it -> new Choice(it.key(), it.words()))
                .toList();
    }

    private static List<Choice> keys(List<String> keys, String words) {
        return keys.stream().map(it -> new Choice(it, say(words + it))).toList();
    }

    private static String language(String key) {
        return Words.has("directory.language." + key)
                ? say("directory.language." + key)
                : Locale.forLanguageTag(key).getDisplayLanguage(Words.language());
    }
}
