package org.maillage.directory;

import java.util.List;
import org.maillage.directory.KeptSheets.Asked;
import org.maillage.web.Choice;

/**
 * By what the list of the sheets of a team is narrowed.
 *
 * @param path of the page that shows the list
 * @param lists those to choose from, each with all that it may be; the first is whatever it may be
 */
public record SheetFilters(String path, Asked asked, List<Filter> lists) {

    /**
     * One list to choose from.
     *
     * @param name in the address
     * @param chosen the key of what is asked for; empty for all
     */
    public record Filter(String name, String label, String chosen, List<Choice> choices) {}
}
