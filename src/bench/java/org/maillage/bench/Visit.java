package org.maillage.bench;

/**
 * A request that a reader sends.
 *
 * @param page the name under which its answers are counted; many paths may share it
 */
record Visit(String page, String path) {

    static Visit to(String path) {
        return new Visit(path, path);
    }
}
