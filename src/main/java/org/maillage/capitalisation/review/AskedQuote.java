package org.maillage.capitalisation.review;

import org.maillage.capitalisation.Quotes;

/**
 * Somebody who is quoted, who has come by a personal link or is signed in.
 *
 * @param answers whether the link still answers; it takes back whatever its age
 */
record AskedQuote(String word, Quotes.Kept quote, boolean answers) {

    String path() {
        return NotifyOfReview.QUOTES + word;
    }
}
