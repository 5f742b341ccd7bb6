package org.maillage.capitalisation.drafts;

/**
 * A piece of a text in its order, before anybody knows where it belongs.
 *
 * @param level of a heading, from 1 on; 0 for all else
 * @param words in Markdown, but for those of headings, which are plain
 */
record Block(Kind kind, int level, String words) {

    enum Kind {
        /** What the whole text is called. */
        TITLE,
        HEADING,
        /** A line in bold that stands by itself: a heading, where there are no others. */
        BOLD_LINE,
        /** Of a list, or a row of a table. */
        ITEM,
        WORDS
    }

    static Block words(String words) {
        return new Block(Kind.WORDS, 0, words);
    }

    static Block item(String words) {
        return new Block(Kind.ITEM, 0, words);
    }

    static Block heading(int level, String words) {
        return new Block(Kind.HEADING, level, words);
    }

    boolean is(Kind asked) {
        return kind == asked;
    }
}
