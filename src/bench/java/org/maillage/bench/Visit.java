package org.maillage.bench;

/**
 * A request that a reader sends.
 *
 * @param page the name under which its answers are counted; many paths may share it
 * @param cookie of a reader who is signed in; empty for others
 */
record Visit(String page, String path, String cookie) {

    Visit(String page, String path) {
        this(page, path, "");
    }

    static Visit to(String path) {
        return new Visit(path, path);
    }
}
