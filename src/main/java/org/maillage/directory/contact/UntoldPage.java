package org.maillage.directory.contact;

import java.util.List;
import org.maillage.directory.Link;
import org.maillage.directory.Team;
import org.maillage.notices.Letter;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * Who has not been told yet that a team keeps them, and what they will read.
 *
 * @param people who can be told by mail, each by their id, with since when they are kept
 * @param without address: told in another way, the day is noted on their page
 * @param returned who was told by a mail that came back
 * @param languages in which those are told of whom nobody knows what they read
 * @param letter as the first of them reads it, in French; {@code english} in English
 */
record UntoldPage(
        Frame frame,
        Team team,
        String path,
        List<Row> people,
        List<Link> without,
        List<Link> returned,
        List<Choice> languages,
        String language,
        Letter letter,
        Letter english,
        Mistakes mistakes) {

    record Row(String id, String name, String since) {}
}
