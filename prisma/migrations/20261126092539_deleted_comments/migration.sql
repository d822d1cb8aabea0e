-- CreateTable
CREATE TABLE "deleted_comments" (
    "model_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "created_seq" INTEGER NOT NULL,
    "data_hash" TEXT NOT NULL,

    PRIMARY KEY ("model_id", "id"),
    CONSTRAINT "deleted_comments_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
