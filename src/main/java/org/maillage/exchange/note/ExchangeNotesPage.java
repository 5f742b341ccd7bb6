package org.maillage.exchange.note;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * The notes of a team.
 *
 * @param toDo what is to be done next, the earliest first
 * @param mailPath where mails may be forwarded to; empty where the platform reads none
 * @param actor the id of the actor that alone is shown, and its name; empty for all
 * @param person the id of who alone is shown; empty for everybody
 * @param ofList of which list alone they are shown; null for of any
 * @param next the address of older ones; empty at the end
 */
record ExchangeNotesPage(
        Frame frame,
        String path,
        String newPath,
        String pastePath,
        String mailPath,
        String teamPath,
        List<Choice> people,
        String person,
        String words,
        String actor,
        String actorName,
        @Nullable OfList ofList,
        boolean all,
        List<ToDo> toDo,
        List<Row> rows,
        String first,
        String next) {

    /** @param drafts in words, how many of them the reader keeps to themselves; empty for none */
    record OfList(String id, String drafts) {}

    record ToDo(
            String path,
            int version,
            String words,
            String who,
            String when,
            boolean late,
            boolean muted,
            String carrier) {}

    /** @param photo whether there is one, and {@code draft} whether its reader alone sees it */
    record Row(String path, String who, String words, String detail, boolean photo, boolean draft) {}
}
