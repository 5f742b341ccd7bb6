package org.maillage.programme;

import java.util.List;
import java.util.Set;
import org.maillage.shared.Text;

/** What the territories of an edition want to learn, added up by theme: said by the module that counts it. */
public interface LearningNeeds {

    Counted of(LiveEdition edition);

    /** The keys of the themes that a territory wants to learn about: as it said in its first interview, before that in its application. */
    Set<String> themesOf(Place place);

    /**
     * How many said what.
     *
     * @param territories that have a place in the edition, {@code applied} of them by an application
     * @param interviewed how many of them have had their first interview
     * @param themes of the template, those that most want to learn about first
     */
    record Counted(int territories, int applied, int interviewed, List<ThemeCount> themes) {

        public Counted {
            themes = List.copyOf(themes);
        }

        /** Whether anybody has said anything. */
        public boolean isEmpty() {
            return themes.stream().allMatch(it -> it.asked() == 0 && it.confirmed() == 0);
        }
    }

    /**
     * A theme.
     *
     * @param asked how many territories ticked it in their application
     * @param confirmed how many said it in their first interview, whatever their application said
     */
    record ThemeCount(String theme, Text title, int asked, int confirmed) {}
}
