package org.maillage.network.introduction;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form in which a catalyst says whom they introduce to whom.
 *
 * @param kind as the address says it
 * @param otherWords that lead to doing it in the other way
 * @param first the reference of whom the directory knows, as {@code second}; empty for nobody
 * @param sought what was looked for; empty for nothing
 * @param found those that were found, by their references
 */
record IntroductionFormPage(
        Frame frame,
        String kind,
        String otherWords,
        String first,
        String second,
        String seek,
        String sought,
        List<Choice> found,
        Filled form,
        List<Drawn> firstFields,
        List<Drawn> secondFields,
        List<Drawn> fields) {}
