package org.maillage.network.introducer;

/** Whoever has opened the personal link of an introducer who was asked, with the word of the link. */
record AnsweringIntroducer(AskedIntroducer asked, String word) {

    String path() {
        return "/introducer/" + word;
    }
}
