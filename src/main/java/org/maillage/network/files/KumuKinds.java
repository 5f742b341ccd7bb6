package org.maillage.network.files;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.network.ActorTie.Kind;
import org.maillage.shared.Folded;
import org.maillage.shared.Typed;

/** What the types of connections mean: by the words of Maillage in both languages and those that people use, else as the team says. */
final class KumuKinds {

    /** What a team says of connections that it does not want. */
    static final String OUT = "out";

    private static final Map<String, Kind> WORDS = words();

    private final Map<String, String> chosen;

    /** @param chosen what the team says of types, by their words: the key of a kind, or {@link #OUT} */
    KumuKinds(Map<String, String> chosen) {
        this.chosen = Map.copyOf(chosen);
    }

    private static Map<String, Kind> words() {
        var words = new HashMap<String, Kind>();
        Arrays.stream(Kind.values()).forEach(it -> words.put(plain(Typed.key(it)), it));
        mean(
                words,
                Kind.KNOWS,
                "connait",
                "se connaissent",
                "know each other",
                "know",
                "interconnaissance",
                "connaissance");
        mean(words, Kind.MEETS, "rencontre", "se rencontrent", "meet", "meeting");
        mean(
                words,
                Kind.EXCHANGES,
                "echange",
                "echangent",
                "echangent des informations",
                "exchange information",
                "exchange",
                "information",
                "communication");
        mean(
                words,
                Kind.REFERS,
                "le premier oriente vers le second",
                "the first refers people to the second",
                "oriente",
                "orientation",
                "refer",
                "referral",
                "adresse");
        mean(
                words,
                Kind.CO_ORGANISES,
                "organisent ensemble",
                "organise together",
                "co organisation",
                "coorganisation",
                "projet",
                "project",
                "collaboration",
                "collaborates");
        mean(
                words,
                Kind.FUNDS,
                "le premier finance le second",
                "the first funds the second",
                "finance",
                "financement",
                "financeur",
                "fund",
                "funding",
                "funder",
                "subvention",
                "donor",
                "grant");
        mean(
                words,
                Kind.PARTNERSHIP,
                "partenariat",
                "partenaire",
                "partenariat formel",
                "partner",
                "partners",
                "formal partnership",
                "convention");
        return Map.copyOf(words);
    }

    private static void mean(Map<String, Kind> words, Kind kind, String... said) {
        List.of(said).forEach(it -> words.put(plain(it), kind));
    }

    private static String plain(String words) {
        return Folded.of(words).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** What the words of a type mean by themselves; where there are none, that both know each other. */
    static Optional<Kind> guess(String type) {
        return type.isBlank() ? Optional.of(Kind.KNOWS) : Optional.ofNullable(WORDS.get(plain(type)));
    }

    /** Whether a team can say so of a type. */
    static boolean isChoice(String typed) {
        return OUT.equals(typed) || Typed.one(Kind.class, typed).isPresent();
    }

    /** Whether connections of a type are left out. */
    boolean isOut(String type) {
        return OUT.equals(chosen.get(type));
    }

    /** What a type means: as the team says, else by its words, else no more than that both know each other. */
    Kind of(String type) {
        return Optional.ofNullable(chosen.get(type))
                .flatMap(it -> Typed.one(Kind.class, it))
                .or(() -> guess(type))
                .orElse(Kind.KNOWS);
    }
}
