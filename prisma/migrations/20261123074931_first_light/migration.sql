-- CreateTable
CREATE TABLE "models" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "epoch" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "updated_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "records" (
    "model_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "field_seq" TEXT NOT NULL,
    "created_seq" INTEGER NOT NULL,

    PRIMARY KEY ("model_id", "id"),
    CONSTRAINT "records_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "operations" (
    "model_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "client_id" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "payload_hash" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    "skipped" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("model_id", "seq"),
    CONSTRAINT "operations_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "links" (
    "handle" TEXT NOT NULL PRIMARY KEY,
    "model_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME,
    "last_used_at" DATETIME,
    CONSTRAINT "links_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "link_secrets" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "handle" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    CONSTRAINT "link_secrets_handle_fkey" FOREIGN KEY ("handle") REFERENCES "links" ("handle") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "device_sessions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token_hash" TEXT NOT NULL,
    "name" TEXT,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "grants" (
    "session_id" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "opened_at" DATETIME NOT NULL,

    PRIMARY KEY ("session_id", "handle"),
    CONSTRAINT "grants_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "device_sessions" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "grants_handle_fkey" FOREIGN KEY ("handle") REFERENCES "links" ("handle") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "operations_model_id_author_client_id_n_key" ON "operations"("model_id", "author", "client_id", "n");

-- CreateIndex
CREATE INDEX "links_model_id_idx" ON "links"("model_id");

-- CreateIndex
CREATE INDEX "link_secrets_handle_idx" ON "link_secrets"("handle");

-- CreateIndex
CREATE UNIQUE INDEX "device_sessions_token_hash_key" ON "device_sessions"("token_hash");

-- CreateIndex
CREATE INDEX "grants_handle_idx" ON "grants"("handle");
