package org.maillage.capitalisation.review;

/**
 * The owner of a sheet, who has come by a personal link or is signed in.
 *
 * @param answers whether the link still answers
 */
record AskedOwner(String word, OwnerConsent consent, boolean answers) {

    String path() {
        return NotifyOfReview.SHEETS + word;
    }
}
