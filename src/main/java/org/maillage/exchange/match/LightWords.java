package org.maillage.exchange.match;

import java.util.Set;
import java.util.function.Supplier;
import org.maillage.exchange.Concepts;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Words that say that somebody asks or offers, and nothing of what. */
@Component
class LightWords {

    private static final String WORDS = """
            cherche cherchons cherchent recherche recherchons besoin besoins manque manquons faut faudrait voudrait voudrions
            voulons veut veulent souhaite souhaitons aimerait aimerions propose proposons proposent proposition offre offrons
            offrent disponible disponibles disposition dispose disposons peut pouvons peuvent pouvoir aide aider aidons donne
            donner donnons met mettons mettre fait faire faisons trouver trouve demande demandons territoire commune communes
            habitants personne personnes gens quelques quelqu’un plusieurs nouveau nouvelle petit petite
            grand grande bon bonne fois jour jours semaine mois an ans année années heure heures matin matinée deux trois quatre
            cinq dix vingt trente quinze douze chaque tous toutes tout toute autour près ici prêt prête gratuit gratuitement
            sans avec pour dans chez leur leurs ses son sa afin ainsi aussi déjà encore très plus moins cet cette être avoir ont
            ni ne y a non oui lors entre sous vers dont où qui que quoi
            """;

    private final Supplier<Set<String>> lexemes;

    LightWords(Concepts concepts) {
        this.lexemes = SingletonSupplier.of(() -> concepts.lexemes(WORDS));
    }

    Set<String> all() {
        return lexemes.get();
    }
}
